import { describe, expect, test } from 'vitest';
import { italian, type KnownWords } from '../../src/language';
import { conjugate, plainInfinitive, VERB_FORMS } from '../../src/language/italian/conjugate';
import { adjectiveForms, nounForms } from '../../src/language/italian/inflect';

/** The forms of a verb that carry all of the labels, without repeats. */
function forms(verb: string, labels: string): string {
  const wanted = labels.split(' ');
  const all = conjugate(plainInfinitive(verb)).filter((_form, i) =>
    wanted.every((label) => VERB_FORMS[i]?.split(' ').includes(label)),
  );
  return [...new Set(all)].join(' ');
}

describe('a verb', () => {
  test.each([
    ['essere', 'pres', 'sono sei è siamo siete'],
    ['essere', 'impf', 'ero eri era eravamo eravate erano'],
    ['essere', 'rem', 'fui fosti fu fummo foste furono'],
    ['essere', 'cong', 'sia siamo siate siano'],
    ['essere', 'congimpf', 'fossi fosse fossimo foste fossero'],
    ['essere', 'imp', 'sii sia siamo siate siano'],
    ['avere', 'pres', 'ho hai ha abbiamo avete hanno'],
    ['avere', 'fut', 'avrò avrai avrà avremo avrete avranno'],
    ['avere', 'cond', 'avrei avresti avrebbe avremmo avreste avrebbero'],
    ['avere', 'rem', 'ebbi avesti ebbe avemmo aveste ebbero'],
    ['fare', 'pres', 'faccio fai fa facciamo fate fanno'],
    ['fare', 'rem', 'feci facesti fece facemmo faceste fecero'],
    ['fare', 'cong', 'faccia facciamo facciate facciano'],
    ['fare', 'ger', 'facendo'],
    ['andare', 'pres', 'vado vai va andiamo andate vanno'],
    ['andare', 'imp', 'vai va vada andiamo andate vadano'],
    ['dare', 'congimpf', 'dessi desse dessimo deste dessero'],
    ['stare', 'pres', 'sto stai sta stiamo state stanno'],
    ['dire', 'impf', 'dicevo dicevi diceva dicevamo dicevate dicevano'],
    ['dire', 'rem', 'dissi dicesti disse dicemmo diceste dissero'],
    ['venire', 'fut', 'verrò verrai verrà verremo verrete verranno'],
    ['venire', 'part', 'venuto venuta venuti venute'],
    ['ottenere', 'pres', 'ottengo ottieni ottiene otteniamo ottenete ottengono'],
    ['potere', 'pres', 'posso puoi può possiamo potete possono'],
    ['potere', 'cong', 'possa possiamo possiate possano'],
    ['volere', 'cond', 'vorrei vorresti vorrebbe vorremmo vorreste vorrebbero'],
    ['dovere', 'pres', 'devo devi deve dobbiamo dovete devono'],
    ['sapere', 'pres', 'so sai sa sappiamo sapete sanno'],
    ['uscire', 'pres', 'esco esci esce usciamo uscite escono'],
    ['rimanere', 'pres', 'rimango rimani rimane rimaniamo rimanete rimangono'],
    ['rimanere', 'part', 'rimasto rimasta rimasti rimaste'],
    ['proporre', 'pres', 'propongo proponi propone proponiamo proponete propongono'],
    ['proporre', 'part', 'proposto proposta proposti proposte'],
    ['sottrarre', 'pres', 'sottraggo sottrai sottrae sottraiamo sottraete sottraggono'],
    ['condurre', 'part', 'condotto condotta condotti condotte'],
    ['scegliere', 'pres', 'scelgo scegli sceglie scegliamo scegliete scelgono'],
    ['bere', 'fut', 'berrò berrai berrà berremo berrete berranno'],
    ['dispiacere', 'pres', 'dispiaccio dispiaci dispiace dispiacciamo dispiacete dispiacciono'],
    ['valere', 'cond', 'varrei varresti varrebbe varremmo varreste varrebbero'],
    ['salire', 'pres', 'salgo sali sale saliamo salite salgono'],
    ['aprire', 'part', 'aperto aperta aperti aperte'],
    ['offrire', 'pres', 'offro offri offre offriamo offrite offrono'],
    ['correggere', 'part', 'corretto corretta corretti corrette'],
    ['prendere', 'rem', 'presi prendesti prese prendemmo prendeste presero'],
    ['chiudere', 'part', 'chiuso chiusa chiusi chiuse'],
    ['rispondere', 'part', 'risposto risposta risposti risposte'],
    ['richiedere', 'part', 'richiesto richiesta richiesti richieste'],
    ['attendere', 'part', 'atteso attesa attesi attese'],
    ['vendere', 'part', 'venduto venduta venduti vendute'],
    ['scrivere', 'part', 'scritto scritta scritti scritte'],
    ['vedere', 'fut', 'vedrò vedrai vedrà vedremo vedrete vedranno'],
    ['permettere', 'part', 'permesso permessa permessi permesse'],
    ['perdere', 'part', 'perso persa persi perse'],
    ['spegnere', 'pres', 'spengo spegni spegne spegniamo spegnete spengono'],
    ['convincere', 'part', 'convinto convinta convinti convinte'],
    ['rimuovere', 'part', 'rimosso rimossa rimossi rimosse'],
    ['interrompere', 'part', 'interrotto interrotta interrotti interrotte'],
    ['riconoscere', 'part', 'riconosciuto riconosciuta riconosciuti riconosciute'],
    ['succedere', 'part', 'successo successa successi successe'],
    ['risolvere', 'part', 'risolto risolta risolti risolte'],
    ['discutere', 'part', 'discusso discussa discussi discusse'],
    ['aggiungere', 'part', 'aggiunto aggiunta aggiunti aggiunte'],
    ['capire', 'pres', 'capisco capisci capisce capiamo capite capiscono'],
    ['spedire', 'imp', 'spedisci spedisca spediamo spedite spediscano'],
    ['sentire', 'imp', 'senti senta sentiamo sentite sentano'],
    ['verificare', 'imp', 'verifica verifichi verifichiamo verificate verifichino'],
    ['pagare', 'fut', 'pagherò pagherai pagherà pagheremo pagherete pagheranno'],
    ['lasciare', 'fut', 'lascerò lascerai lascerà lasceremo lascerete lasceranno'],
    ['inviare', 'pres', 'invio invii invia inviamo inviate inviano'],
    ['cambiare', 'pres', 'cambio cambi cambia cambiamo cambiate cambiano'],
    ['rivolgersi', 'inf', 'rivolgere'],
    ['porsi', 'inf', 'porre'],
    ['registrarsi', 'inf', 'registrare'],
    ['andarsene', 'inf', 'andare'],
    ['contattare', 'lei pres', 'contatta'],
    ['contattare', 'lei imp', 'contatti'],
    ['contattare', 'noi fut', 'contatteremo'],
  ])('%s has as %s: %s', (verb, labels, expected) => {
    expect(forms(verb, labels)).toBe(expected);
  });
});

test.each([
  ['reclamo', ['reclami']],
  ['pacco', ['pacchi']],
  ['medico', ['medici']],
  ['negozio', ['negozi']],
  ['banca', ['banche']],
  ['farmacia', ['farmacie']],
  ['provincia', ['province']],
  ['operatore', ['operatori']],
  ['ora', ['ore']],
  ['problema', ['problemi']],
  ['email', []],
  ['città', []],
  ['uomo/uomini', ['uomini']],
  ['codice fiscale', ['codici fiscale', 'codici fiscali']],
  ['numero di telefono', ['numeri di telefono']],
])('the plural of %s is %j', (noun, plurals) => {
  expect(nounForms(noun)).toEqual(plurals);
});

test.each([
  ['rapido', 'rapida rapidi rapide rapidissimo rapidissima rapidissimi rapidissime rapidamente'],
  ['gentile', 'gentile gentili gentili gentilissimo gentilissima gentilissimi gentilissime gentilmente'],
  ['lungo', 'lunga lunghi lunghe lunghissimo lunghissima lunghissimi lunghissime lungamente'],
])('%s is also %s', (adjective, expected) => {
  expect(adjectiveForms(adjective).join(' ')).toBe(expected);
});

const VERBS = ['contattare', 'inviare', 'rivolgere', 'scrivere', 'porre', 'mandare', 'vestire', 'rispondere'];
const known: KnownWords = {
  has: (word) => word === 'natale' || VERBS.some((verb) => conjugate(verb).includes(word)),
  takesPronouns: (word) =>
    VERBS.some((verb) =>
      conjugate(verb).some(
        (form, i) => form === word && /inf|ger|part|(?:tu|voi) imp/.test(VERB_FORMS[i] ?? ''),
      ),
    ),
};

test.each([
  ["L'ordine dell’assistenza", "l' ordine dell' assistenza"],
  ["perche' perchè perche piu' puo' E' sara' po' pò", "perché perché perché più può è sarà po' po'"],
  ["c'è com'è gliel'ho", "c' è com' è gliel' ho"],
  ['contattarci inviarcelo dirglielo', 'contattare ci inviare ce lo dire glie lo'],
  ['mandandomi rivolgersi porsi', 'mandando mi rivolgere si porre si'],
  ['scrivimi contattateci dimmelo inviatoci', 'scrivi mi contattate ci dì me lo inviato ci'],
  ['aver fatto, poter contattar', 'avere fatto potere contattare'],
  ['natale vestiti diversi certi merci commerci', 'natale vestiti diversi certi merci commerci'],
  ['registrarsi prenotandolo', 'registrare si prenotando lo'],
])('“%s” is read as “%s”', (text, words) => {
  expect(
    italian
      .terms(text, known)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words);
});

test('every word keeps its place in the text', () => {
  const text = 'Può inviarcelo, dell’ordine (n. 5)?';
  expect(italian.terms(text, known).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Può',
    'inviarcelo',
    'inviarcelo',
    'inviarcelo',
    'dell’',
    'ordine',
    'n',
    '5',
  ]);
});

test.each([
  ['Il Sig. Rossi e la Dott.ssa Bianchi, art. 5 bis. Bene.', 2],
  ['Gent.le Sig.ra Verdi, ecc. ecc. e altro.', 1],
  ['Chiami il tel. 06 1234567. Grazie.', 2],
  ['La S.p.A. risponde.\nCordiali saluti', 2],
])('“%s” has %i sentences', (text, count) => {
  expect(italian.sentences(text)).toHaveLength(count);
});
