import type { Language } from '../../../model';

/** What comparing texts of a language takes. */
export interface Vocabulary {
  /** Words too common to say what a text is about. */
  common: string;
  /** Words of support that any reply may share with any message: they make nothing personal. */
  generic: string;
  /** What all forms of a word begin with, about; never shown. */
  stem(word: string): string;
}

/** "inviarcelo", "mandandomi" */
const ENCLITIC = /(?<=[aei]r|ndo)(?:me|te|ce|ve|se|glie)?(?:mi|ti|ci|vi|si|lo|la|li|le|gli|ne)$/;
/** "spedito", "spediremo", "spedizione" */
const ENDING =
  /(?<=.{3})(?:[ei]r(?:emo|ete|anno|ò|ai|à|ei|esti|ebbe|emmo|este|ebbero)|(?<!h)ia(?:mo|te)|[aei]ndo|[aei]v(?:o|i|a|amo|ate|ano)|(?:at|ut|it)[oaie]|zion[ei]|ment[oi]|[aei]re?|isc(?:[oaei]|ono|ano)|issim[oaie])$/;

/** The vocabulary of each language. */
export const VOCABULARY: Readonly<Record<Language, Vocabulary>> = {
  en: {
    common:
      'a an the and or but so if then that this these those there here it its is are was were be been being am do does did done have has had having will would can could shall should may might must not no yes to of in on at by for from with as into about over up out off again please just now today you your yours i me my we our us he she they them their what which who when where why how all any some more most very too also than get got make made take let see know one',
    generic:
      'account order customer client service send sent email mail message ticket number phone contact contacted help issue problem question day time work need want try tried please thank thanks sorry hello information detail request response reply answer support team company check find look use give call name address receive get like good great really much many still even ever never always every week month year hour minute made take taken come came come back first last next say said tell told ask asked think thing way people someone something anything nothing here there user experience feedback apologize apology inconvenience policy booking reservation invoice membership card claim reference code identity',
    stem: (word) =>
      word.length > 4
        ? word.replace(/(?:ing|ed|es|s|e)$/, '').replace(/(.)\1$/, '$1')
        : word.replace(/s$/, ''),
  },
  it: {
    common:
      'il lo la i gli le l un uno una e ed o od ma se che chi cui di a ad da in con su per tra fra è sono era erano sia siamo siete sei ho hai ha abbiamo avete hanno aveva avevo avere essere stato stata stati fare fatto fa non né no sì si mi ti ci vi ne lui lei loro noi voi io tu me te del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dalle dall nel nello nella nei nelle nell sul sullo sulla sui sulle sull suo sua suoi sue mio mia miei mie tuo tua tuoi tue nostro nostra nostri nostre vostro vostra vostri vostre questo questa questi queste quello quella quelli quelle quel quell quest come quando dove perché quanto quale quali cosa più meno anche ancora già poi però quindi allora dopo prima senza fino ora adesso oggi qui lì là molto tanto tutto tutta tutti tutte altro altra altri altre ogni qualche solo proprio così bene può posso puoi possiamo potete deve devo dobbiamo dovete vuole voglio vorrei ecco gran po x nn',
    generic:
      'ordine conto cliente servizio mandare inviare mail email messaggio ticket numero telefono contattare contatto aiutare aiuto assistenza problema domanda giorno ora lavoro bisogno volere provare grazie ringraziare prego scusare salve ciao buongiorno buonasera informazione dettaglio richiesta richiedere risposta rispondere chiedere team azienda verificare controllare trovare usare utilizzare dare chiamare nome indirizzo ricevere bello buono mai sempre spesso settimana mese anno minuto prendere venire arrivare andare ultimo primo prossimo dire sapere pensare modo persona qualcuno qualcosa nessuno niente nulla utente esperienza scrivere riscontro disagio inconveniente disguido policy regolamento prenotazione fattura abbonamento carta reclamo riferimento codice identità gentile cordiale saluto signore signora cortese disposizione attesa pazienza comprensione dispiacere mettere sentire vedere parlare nuovo volta caso parte pratica segnalazione operatore ufficio reparto',
    stem: (word) =>
      word
        .replace(ENCLITIC, '')
        .replace(ENDING, '')
        .replace(/(?<=.{3})[aeiouàèéìòù]{1,2}$/, '')
        .replace(/(?<=[cg])h$/, ''),
  },
};
