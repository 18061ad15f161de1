/** What is irregular in a verb; what is not given follows the rules. */
export interface Irregular {
  /** All six persons; or only the stem before -o and -ono, and that before -i and -e if it is not the infinitive's. */
  pres?: string;
  /** The stem of the imperfect with its vowel; where there is one, other forms build on it too ("dic" of "dire"). */
  impf?: string;
  fut?: string;
  congimpf?: string;
  /** First person of the past historic; only it and the third are irregular. */
  rem?: string;
  part?: string;
  /** The singular of the present subjunctive. */
  cong?: string;
  /** The commands to tu and voi where they differ from the present, with "/" between two that are said. */
  imp?: string;
  ger?: string;
}

const REGULAR: Irregular = {};

/** Verbs with nothing odd but the past historic and the participle: "presi", "preso". */
function strong(rem: string, part: string): Irregular {
  return { rem, part };
}

/**
 * How a verb is odd, by its ending: the forms stand in the place of what the expression matches, so that "intervenire"
 * goes like "venire". The first that matches decides.
 */
// prettier-ignore
export const IRREGULAR: ReadonlyArray<readonly [RegExp, Irregular]> = [
  [/^essere$/, { pres: 'sono sei è siamo siete sono', impf: 'er', fut: 'sar', congimpf: 'fo', rem: 'fui', part: 'stato', cong: 'sia', imp: 'sii siate', ger: 'essendo' }],
  [/^avere$/, { pres: 'ho hai ha abbiamo avete hanno', fut: 'avr', rem: 'ebbi', cong: 'abbia', imp: 'abbi abbiate' }],
  [/^andare$/, { pres: 'vado vai va andiamo andate vanno', fut: 'andr', cong: 'vada', imp: 'vai/va andate' }],
  [/^dare$/, { pres: 'do dai dà diamo date danno', fut: 'dar', congimpf: 'de', rem: 'diedi', cong: 'dia', imp: 'dai/dà date' }],
  [/(?<=^ri)dare$/, { pres: 'do dai dà diamo date danno', fut: 'dar', congimpf: 'de', rem: 'diedi', cong: 'dia' }],
  [/^stare$/, { pres: 'sto stai sta stiamo state stanno', fut: 'star', congimpf: 'ste', rem: 'stetti', cong: 'stia', imp: 'stai/sta state' }],
  [/^sapere$/, { pres: 'so sai sa sappiamo sapete sanno', fut: 'sapr', rem: 'seppi', cong: 'sappia', imp: 'sappi sappiate' }],
  [/^potere$/, { pres: 'posso puoi può possiamo potete possono', fut: 'potr' }],
  [/^volere$/, { pres: 'voglio vuoi vuole vogliamo volete vogliono', fut: 'vorr', rem: 'volli', imp: 'vogli vogliate' }],
  [/^dovere$/, { pres: 'devo devi deve dobbiamo dovete devono', fut: 'dovr', cong: 'debba' }],
  [/^parere$/, { pres: 'paio pari pare paiamo parete paiono', fut: 'parr', rem: 'parvi', part: 'parso' }],

  [/^dire$/, { pres: 'dico dici dice diciamo dite dicono', impf: 'dice', fut: 'dir', rem: 'dissi', part: 'detto', imp: 'dì dite' }],
  [/(?<=^(?:dis|contrad|ri))dire$/, { pres: 'dico dici dice diciamo dite dicono', impf: 'dice', fut: 'dir', rem: 'dissi', part: 'detto' }],
  [/^bere$/, { impf: 'beve', fut: 'berr', rem: 'bevvi', part: 'bevuto' }],
  [/(?<=^contraf)fare$/, { pres: 'faccio fai fà facciamo fate fanno', impf: 'face', fut: 'far', rem: 'feci', part: 'fatto' }],
  [/(?:f|gra|u|ti)fare$/, REGULAR],
  [/fare$/, { pres: 'faccio fai fa facciamo fate fanno', impf: 'face', fut: 'far', rem: 'feci', part: 'fatto', imp: 'fai/fa fate' }],
  [/porre$/, { pres: 'pong', impf: 'pone', fut: 'porr', rem: 'posi', part: 'posto' }],
  [/trarre$/, { pres: 'tragg', impf: 'trae', fut: 'trarr', rem: 'trassi', part: 'tratto' }],
  [/durre$/, { impf: 'duce', fut: 'durr', rem: 'dussi', part: 'dotto' }],

  [/venire$/, { pres: 'veng vien', fut: 'verr', rem: 'venni', part: 'venuto' }],
  [/salire$/, { pres: 'salg' }],
  [/uscire$/, { pres: 'esc esc' }],
  [/^udire$/, { pres: 'od od' }],
  [/^morire$/, { pres: 'muoi muor', part: 'morto' }],
  [/^cucire$/, { pres: 'cuci' }],
  [/empire$/, { pres: 'empi empi' }],
  [/(?<=ap|com)parire$/, { pres: 'pai', rem: 'parvi', part: 'parso' }],
  [/(?<=ap|cop)rire$/, { part: 'erto' }],
  [/(?<=[of]f)rire$/, { part: 'erto' }],

  [/tenere$/, { pres: 'teng tien', fut: 'terr', rem: 'tenni' }],
  [/rimanere$/, { pres: 'rimang', fut: 'rimarr', rem: 'rimasi', part: 'rimasto' }],
  [/valere$/, { pres: 'valg', fut: 'varr', rem: 'valsi', part: 'valso' }],
  [/dolere$/, { pres: 'dolg duol', fut: 'dorr', rem: 'dolsi' }],
  [/(?<=pi|t|gi)acere$/, { pres: 'accio aci ace acciamo acete acciono', rem: 'acqui', part: 'aciuto' }],
  [/gliere$/, { pres: 'lg', rem: 'lsi', part: 'lto' }],
  [/spegnere$/, { pres: 'speng', rem: 'spensi', part: 'spento' }],
  [/sedere$/, { pres: 'sied sied' }],
  [/(?<=com|adem)piere$/, { pres: 'pio pi pie piamo pite piono', impf: 'pi', part: 'piuto', ger: 'piendo' }],

  [/cadere$/, { rem: 'caddi', fut: 'cadr' }],
  [/^godere$/, { fut: 'godr' }],
  [/(?<=pre|prov)vedere$/, strong('vidi', 'visto')],
  [/vedere$/, { fut: 'vedr', rem: 'vidi', part: 'visto' }],
  [/scrivere$/, strong('scrissi', 'scritto')],
  [/vivere$/, { rem: 'vissi', part: 'vissuto', fut: 'vivr' }],
  [/^piovere$/, { rem: 'piovvi' }],
  [/sistere$/, { part: 'sistito' }],
  [/^nuocere$/, { part: 'nociuto' }],
  [/^esigere$/, { part: 'esatto' }],
  [/^riflettere$/, { part: 'riflettuto' }],
  [/^(?:(?:ri)?ven|pen)dere$/, REGULAR],

  [/(?<=con|suc)cedere$/, strong('cessi', 'cesso')],
  [/scindere$/, strong('scissi', 'scisso')],
  [/fondere$/, strong('fusi', 'fuso')],
  [/(?<=rispo|nasco)ndere$/, strong('si', 'sto')],
  [/(?<=e)ndere$/, strong('si', 'so')],
  [/(?<=chie)dere$/, strong('si', 'sto')],
  [/(?<=[aiou]|mor|per|^ar)dere$/, strong('si', 'so')],

  [/(?<=[eiu])ggere$/, strong('ssi', 'tto')],
  [/dirigere$/, strong('diressi', 'diretto')],
  [/^redigere$/, strong('redassi', 'redatto')],
  [/stringere$/, strong('strinsi', 'stretto')],
  [/(?<=[aiu]n|vol|[psc]or)gere$/, strong('si', 'to')],
  [/(?<=er)gere$/, strong('si', 'so')],
  [/(?<=stin)guere$/, strong('si', 'to')],
  [/(?<=vin|tor)cere$/, strong('si', 'to')],
  [/cuocere$/, strong('cossi', 'cotto')],

  [/nascere$/, strong('nacqui', 'nato')],
  [/crescere$/, strong('crebbi', 'cresciuto')],
  [/conoscere$/, strong('conobbi', 'conosciuto')],
  [/mettere$/, strong('misi', 'messo')],
  [/nettere$/, strong('nettei', 'nesso')],
  [/scuotere$/, strong('scossi', 'scosso')],
  [/cutere$/, strong('cussi', 'cusso')],
  [/primere$/, strong('pressi', 'presso')],
  [/sumere$/, strong('sunsi', 'sunto')],
  [/correre$/, strong('corsi', 'corso')],
  [/muovere$/, strong('mossi', 'mosso')],
  [/rompere$/, strong('ruppi', 'rotto')],
  [/solvere$/, strong('solsi', 'solto')],
  [/pellere$/, strong('pulsi', 'pulso')],
];

/** Verbs in -ire that go like "sentire"; all others take -isc- ("finisco"). */
export const LIKE_SENTIRE =
  'aprire coprire scoprire ricoprire riaprire offrire soffrire dormire addormentire partire ripartire sentire consentire acconsentire assentire dissentire risentire servire asservire seguire conseguire proseguire perseguire inseguire susseguire eseguire vestire investire rivestire avvertire divertire convertire invertire riconvertire sovvertire pentire mentire smentire bollire fuggire sfuggire rifuggire nutrire applaudire';

/** Verbs in -iare whose i is stressed: "invii", not "invi". */
export const STRESSED_I =
  'inviare rinviare avviare riavviare deviare sviare spiare sciare fuorviare obliare espiare';
