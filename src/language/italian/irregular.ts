/**
 * What is irregular in a verb: its present (io tu lei noi voi loro), the stems of the imperfect, the future and the
 * imperfect subjunctive, the first person of the past historic, the past participle, the singular of the present
 * subjunctive, and the commands (tu, voi) where they differ from the present, with "/" between two that are said.
 */
export interface Irregular {
  pres?: string;
  impf?: string;
  fut?: string;
  congimpf?: string;
  /** First person of the past historic; only it and the third are irregular. */
  rem?: string;
  part?: string;
  cong?: string;
  imp?: string;
  ger?: string;
}

/** Verbs that stand for themselves only: a verb that merely ends like them is another. */
// prettier-ignore
export const WHOLE: Readonly<Record<string, Irregular>> = {
  essere: { pres: 'sono sei è siamo siete sono', impf: 'er', fut: 'sar', congimpf: 'fo', rem: 'fui', part: 'stato', cong: 'sia', imp: 'sii siate' },
  avere: { pres: 'ho hai ha abbiamo avete hanno', fut: 'avr', rem: 'ebbi', cong: 'abbia', imp: 'abbi abbiate' },
  andare: { pres: 'vado vai va andiamo andate vanno', fut: 'andr', cong: 'vada', imp: 'vai/va andate' },
  dare: { pres: 'do dai dà diamo date danno', fut: 'dar', congimpf: 'de', rem: 'diedi', cong: 'dia', imp: 'dai/dà date' },
  ridare: { pres: 'rido ridai ridà ridiamo ridate ridanno', fut: 'ridar', congimpf: 'ride', rem: 'ridiedi', cong: 'ridia' },
  stare: { pres: 'sto stai sta stiamo state stanno', fut: 'star', congimpf: 'ste', rem: 'stetti', cong: 'stia', imp: 'stai/sta state' },
  dire: { pres: 'dico dici dice diciamo dite dicono', impf: 'dice', fut: 'dir', rem: 'dissi', part: 'detto', imp: 'dì dite', ger: 'dicendo' },
  sapere: { pres: 'so sai sa sappiamo sapete sanno', fut: 'sapr', rem: 'seppi', cong: 'sappia', imp: 'sappi sappiate' },
  potere: { pres: 'posso puoi può possiamo potete possono', fut: 'potr' },
  volere: { pres: 'voglio vuoi vuole vogliamo volete vogliono', fut: 'vorr', rem: 'volli', imp: 'vogli vogliate' },
  dovere: { pres: 'devo devi deve dobbiamo dovete devono', fut: 'dovr', cong: 'debba' },
  bere: { pres: 'bevo bevi beve beviamo bevete bevono', impf: 'beve', fut: 'berr', rem: 'bevvi', part: 'bevuto', ger: 'bevendo' },
  morire: { pres: 'muoio muori muore moriamo morite muoiono', part: 'morto' },
  vivere: { rem: 'vissi', part: 'vissuto', fut: 'vivr' },
  nascere: { rem: 'nacqui', part: 'nato' },
  cadere: { rem: 'caddi', fut: 'cadr' },
  accadere: { rem: 'accaddi', fut: 'accadr' },
  decadere: { rem: 'decaddi', fut: 'decadr' },
  scadere: { rem: 'scaddi', fut: 'scadr' },
  ricadere: { rem: 'ricaddi', fut: 'ricadr' },
  sedere: { pres: 'siedo siedi siede sediamo sedete siedono' },
  possedere: { pres: 'possiedo possiedi possiede possediamo possedete possiedono' },
  godere: { fut: 'godr' },
  vendere: {},
  rivendere: {},
  pendere: {},
  dipendere: { rem: 'dipesi', part: 'dipeso' },
  ricevere: {},
  credere: {},
  temere: {},
  battere: {},
  combattere: {},
  abbattere: {},
  esistere: { part: 'esistito' },
  riflettere: { part: 'riflettuto' },
  accludere: { rem: 'acclusi', part: 'accluso' },
  assolvere: { rem: 'assolsi', part: 'assolto' },
  esigere: { part: 'esatto' },
  redigere: { rem: 'redassi', part: 'redatto' },
  assumere: { rem: 'assunsi', part: 'assunto' },
  presumere: { rem: 'presunsi', part: 'presunto' },
  desumere: { rem: 'desunsi', part: 'desunto' },
  riassumere: { rem: 'riassunsi', part: 'riassunto' },
  riempire: { pres: 'riempio riempi riempie riempiamo riempite riempiono', cong: 'riempia' },
  empire: { pres: 'empio empi empie empiamo empite empiono', cong: 'empia' },
  udire: { pres: 'odo odi ode udiamo udite odono' },
  salire: { pres: 'salgo sali sale saliamo salite salgono' },
  assalire: { pres: 'assalgo assali assale assaliamo assalite assalgono' },
  risalire: { pres: 'risalgo risali risale risaliamo risalite risalgono' },
  disdire: { pres: 'disdico disdici disdice disdiciamo disdite disdicono', impf: 'disdice', fut: 'disdir', rem: 'disdissi', part: 'disdetto', imp: 'disdici disdite', ger: 'disdicendo' },
  contraddire: { pres: 'contraddico contraddici contraddice contraddiciamo contraddite contraddicono', impf: 'contraddice', fut: 'contraddir', rem: 'contraddissi', part: 'contraddetto', imp: 'contraddici contraddite', ger: 'contraddicendo' },
  ridire: { pres: 'ridico ridici ridice ridiciamo ridite ridicono', impf: 'ridice', fut: 'ridir', rem: 'ridissi', part: 'ridetto', imp: 'ridici ridite', ger: 'ridicendo' },
  apparire: { pres: 'appaio appari appare appariamo apparite appaiono', rem: 'apparvi', part: 'apparso' },
  comparire: { pres: 'compaio compari compare compariamo comparite compaiono', rem: 'comparvi', part: 'comparso' },
  scomparire: { pres: 'scompaio scompari scompare scompariamo scomparite scompaiono', rem: 'scomparvi', part: 'scomparso' },
  parere: { pres: 'paio pari pare paiamo parete paiono', fut: 'parr', rem: 'parvi', part: 'parso' },
  uscire: { pres: 'esco esci esce usciamo uscite escono' },
  riuscire: { pres: 'riesco riesci riesce riusciamo riuscite riescono' },
  cuocere: { rem: 'cossi', part: 'cotto' },
  nuocere: { part: 'nociuto' },
  mordere: { rem: 'morsi', part: 'morso' },
  perdere: { rem: 'persi', part: 'perso' },
  ardere: { rem: 'arsi', part: 'arso' },
  concedere: { rem: 'concessi', part: 'concesso' },
  succedere: { rem: 'successi', part: 'successo' },
  scuotere: { rem: 'scossi', part: 'scosso' },
  riscuotere: { rem: 'riscossi', part: 'riscosso' },
  piovere: { rem: 'piovvi' },
  sopravvivere: { rem: 'sopravvissi', part: 'sopravvissuto', fut: 'sopravvivr' },
  rinascere: { rem: 'rinacqui', part: 'rinato' },
  compiere: { pres: 'compio compi compie compiamo compite compiono', impf: 'compi', part: 'compiuto', ger: 'compiendo' },
  adempiere: { pres: 'adempio adempi adempie adempiamo adempite adempiono', impf: 'adempi', part: 'adempiuto', ger: 'adempiendo' },
  contraffare: { pres: 'contraffaccio contraffai contraffà contraffacciamo contraffate contraffanno', impf: 'contrafface', fut: 'contraffar', rem: 'contraffeci', part: 'contraffatto', ger: 'contraffacendo' },
  cucire: { pres: 'cucio cuci cuce cuciamo cucite cuciono', cong: 'cucia' },
};

/** Verbs whose compounds go like them; the longest ending that fits decides. */
// prettier-ignore
export const ENDINGS: Readonly<Record<string, Irregular>> = {
  fare: { pres: '-faccio -fai -fa -facciamo -fate -fanno', impf: '-face', fut: '-far', rem: '-feci', part: '-fatto', imp: '-fai/-fa -fate', ger: '-facendo' },
  ffare: {},
  grafare: {},
  ufare: {},
  tifare: {},
  venire: { pres: '-vengo -vieni -viene -veniamo -venite -vengono', fut: '-verr', rem: '-venni', part: '-venuto' },
  tenere: { pres: '-tengo -tieni -tiene -teniamo -tenete -tengono', fut: '-terr', rem: '-tenni' },
  rimanere: { pres: '-rimango -rimani -rimane -rimaniamo -rimanete -rimangono', fut: '-rimarr', rem: '-rimasi', part: '-rimasto' },
  porre: { pres: '-pongo -poni -pone -poniamo -ponete -pongono', impf: '-pone', fut: '-porr', rem: '-posi', part: '-posto', ger: '-ponendo' },
  trarre: { pres: '-traggo -trai -trae -traiamo -traete -traggono', impf: '-trae', fut: '-trarr', rem: '-trassi', part: '-tratto', ger: '-traendo' },
  durre: { pres: '-duco -duci -duce -duciamo -ducete -ducono', impf: '-duce', fut: '-durr', rem: '-dussi', part: '-dotto', ger: '-ducendo' },
  scegliere: { pres: '-scelgo -scegli -sceglie -scegliamo -scegliete -scelgono', rem: '-scelsi', part: '-scelto' },
  togliere: { pres: '-tolgo -togli -toglie -togliamo -togliete -tolgono', rem: '-tolsi', part: '-tolto' },
  cogliere: { pres: '-colgo -cogli -coglie -cogliamo -cogliete -colgono', rem: '-colsi', part: '-colto' },
  sciogliere: { pres: '-sciolgo -sciogli -scioglie -sciogliamo -sciogliete -sciolgono', rem: '-sciolsi', part: '-sciolto' },
  piacere: { pres: '-piaccio -piaci -piace -piacciamo -piacete -piacciono', rem: '-piacqui', part: '-piaciuto' },
  tacere: { pres: '-taccio -taci -tace -tacciamo -tacete -tacciono', rem: '-tacqui', part: '-taciuto' },
  giacere: { pres: '-giaccio -giaci -giace -giacciamo -giacete -giacciono', rem: '-giacqui', part: '-giaciuto' },
  valere: { pres: '-valgo -vali -vale -valiamo -valete -valgono', fut: '-varr', rem: '-valsi', part: '-valso' },
  dolere: { pres: '-dolgo -duoli -duole -doliamo -dolete -dolgono', fut: '-dorr', rem: '-dolsi' },
  vedere: { fut: '-vedr', rem: '-vidi', part: '-visto' },
  prevedere: { rem: '-previdi', part: '-previsto' },
  provvedere: { rem: '-provvidi', part: '-provvisto' },
  aprire: { part: '-aperto' },
  coprire: { part: '-coperto' },
  offrire: { part: '-offerto' },
  soffrire: { part: '-sofferto' },
  prendere: { rem: '-presi', part: '-preso' },
  rispondere: { rem: '-risposi', part: '-risposto' },
  nascondere: { rem: '-nascosi', part: '-nascosto' },
  fondere: { rem: '-fusi', part: '-fuso' },
  chiedere: { rem: '-chiesi', part: '-chiesto' },
  endere: { rem: '-esi', part: '-eso' },
  udere: { rem: '-usi', part: '-uso' },
  idere: { rem: '-isi', part: '-iso' },
  adere: { rem: '-asi', part: '-aso' },
  odere: { rem: '-osi', part: '-oso' },
  scrivere: { rem: '-scrissi', part: '-scritto' },
  leggere: { rem: '-lessi', part: '-letto' },
  eggere: { rem: '-essi', part: '-etto' },
  iggere: { rem: '-issi', part: '-itto' },
  uggere: { rem: '-ussi', part: '-utto' },
  scindere: { rem: '-scissi', part: '-scisso' },
  mettere: { rem: '-misi', part: '-messo' },
  nettere: { rem: '-nettei', part: '-nesso' },
  primere: { rem: '-pressi', part: '-presso' },
  spegnere: { pres: '-spengo -spegni -spegne -spegniamo -spegnete -spengono', rem: '-spensi', part: '-spento' },
  vincere: { rem: '-vinsi', part: '-vinto' },
  correre: { rem: '-corsi', part: '-corso' },
  muovere: { rem: '-mossi', part: '-mosso' },
  rompere: { rem: '-ruppi', part: '-rotto' },
  crescere: { rem: '-crebbi', part: '-cresciuto' },
  conoscere: { rem: '-conobbi', part: '-conosciuto' },
  volgere: { rem: '-volsi', part: '-volto' },
  giungere: { rem: '-giunsi', part: '-giunto' },
  ungere: { rem: '-unsi', part: '-unto' },
  ingere: { rem: '-insi', part: '-into' },
  stringere: { rem: '-strinsi', part: '-stretto' },
  angere: { rem: '-ansi', part: '-anto' },
  ergere: { rem: '-ersi', part: '-erso' },
  porgere: { rem: '-porsi', part: '-porto' },
  sorgere: { rem: '-sorsi', part: '-sorto' },
  corgere: { rem: '-corsi', part: '-corto' },
  solvere: { rem: '-solsi', part: '-solto' },
  cutere: { rem: '-cussi', part: '-cusso' },
  sistere: { part: '-sistito' },
  dirigere: { rem: '-diressi', part: '-diretto' },
  stinguere: { rem: '-stinsi', part: '-stinto' },
  torcere: { rem: '-torsi', part: '-torto' },
  pellere: { rem: '-pulsi', part: '-pulso' },
};

/** Verbs in -ire that go like "sentire"; all others take -isc- ("finisco"). */
export const LIKE_SENTIRE =
  'aprire coprire scoprire ricoprire riaprire offrire soffrire dormire addormentire partire ripartire sentire consentire acconsentire assentire dissentire risentire servire asservire seguire conseguire proseguire perseguire inseguire susseguire eseguire vestire investire rivestire avvertire divertire convertire invertire riconvertire sovvertire pentire mentire smentire bollire fuggire sfuggire rifuggire nutrire applaudire';

/** Verbs in -iare whose i is stressed: "invii", not "invi". */
export const STRESSED_I =
  'inviare rinviare avviare riavviare deviare sviare spiare sciare fuorviare obliare espiare';
