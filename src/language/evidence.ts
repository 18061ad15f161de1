/** What tells a language: common words, those of support among them, and letters that are typical within words. */
export interface Evidence {
  words: string;
  letters: RegExp;
}

/** The evidence for the languages that Virgil judges, and for their neighbours, lest they be taken for them. */
export const EVIDENCE: Readonly<Record<string, Evidence>> = {
  en: {
    words:
      "a as me in come no on i two first mail three new good the you your and is are was were have has had been will would could should to of for with that this these those it its i we my our us me he she they them their not no be can please thanks thank hi hello dear there here what when where why how who which if or but so just from about at by on in an as up out any all more than then now get got do does did don't can't won't isn't didn't doesn't i'm i've i'll it's that's we're we'll you're haven't wasn't couldn't am yes sorry order refund account help team customer back still never again today tomorrow yesterday week days time sent need want know make after before only very much too same new best regards check email phone right sure let",
    letters: /th|wh|ght|ow|^w|ck|y$|ing$|ed$|ly$|[kwy]|sh|ee|oo|[bdfgkmprt]$|'(?:t|s|m|re|ll|ve|d)$/u,
  },
  it: {
    words:
      "a due tre uno cioè ce ne su tra fra loro lui mia cara caro signora signore sig dott buondì buona buon capisco dispiace comunque purtroppo invece magari proprio certo dai dal da' dalla degli coi ogni altro altra altri parte fatto detto sapere dire fate ditemi tutta ore ho c'è com' dov' quell' quest' gentilmente cortesemente nessun nulla sia sta sto basta ringrazio rammarico presso tramite sarà verrà può potete può dia dà mese anni mesi il lo gli che di è non una uno del dello della dei degli delle dell' dall' nell' sull' all' per con sono la le i l' un' c' d' ho hai ha abbiamo avete hanno questo questa questi queste ciao buongiorno buonasera salve gentile gentili egregio grazie prego più anche come mi ci vi si ti suo sua suoi nostro nostra vostro vostra mio mia al allo alla ai agli alle dal dalla nel nella nei sul sulla da in se ma o e ed perché perche quando dove cosa chi quale quanto già ancora sempre mai solo tutto tutti molto bene subito oggi domani ieri giorni settimana ora stato stata essere avere fare può puo possiamo posso deve devo vorrei voglio siamo siete ordine pacco rimborso cliente clienti assistenza servizio numero telefono cordiali saluti scusi scusa mail soldi spedizione consegna fattura conto prodotto problema nn cmq xché poi qui così ne lei voi noi io era sto qualcuno nessuno niente nulla dopo prima senza fino quindi però infatti allora",
    letters:
      /(?:zion[ei]|tto|tta|tti|tte|cc[hio].*|zz[aoie]|gli[aeo]?|gn[aeio]|ità|[àìòù]|sch[ei]|ch[ei]|gh[ei]|ci[oa]|iamo|ando|endo|are|ere|ire|arsi|ersi|irsi|issim[oaie]|ato|ata|ati|uto|uta|ito|ita|ello|ella|ono|ano|osa|oso|ezza|enza|anza|ai|ei|rò|rà|ssi|sse|vi|va|vo|mi)$|cch|ggi|([bcdfgmnptvz])\1[aeiourl].*[aeiou]$|zz|^(?:sb|sc|sp|gn|qu)[aeiou].*[aeio]$/u,
  },
  es: {
    words:
      'a el los las que del una uno por para con está están muy pero usted ustedes su sus nos hola gracias buenos buenas días tardes le les es más también como mi me ha he hemos han y o al en un lo la se no si sí ya cuando donde quién qué porque desde hasta hay fue ser hacer puedo puede quiero pedido cuenta dinero correo saludo todavía hoy mañana ayer semana aún nadie nada siempre nunca mismo otra otro todo este esta esto eso usted sin sobre entre cada tengo tiene',
    letters: /ñ|ción$|[áíóú]|^h[aei]|ll[aeo]|ado$|ido$|dad$|mente$|ue|ie|os$|as$|es$|z$/u,
  },
  fr: {
    words:
      "le les des du est une un vous nous votre notre vos nos je j' n' c' d' l' m' s' qu' pas pour dans avec sur bonjour merci et au aux que qui ce cette ces être suis êtes sont la en à il elle on ne se me te si ou où mais plus très tout tous bien fait été avez avons ai sans sous depuis toujours jamais encore aussi chez par commande colis compte remboursement cordialement veuillez personne deux fois aujourd'hui demain hier son sa ses leur mon ma mes",
    letters: /[çêèîôûœ]|é|eau|oi|ou|eu|ez$|ent$|ait$|tion$|que$|[^aeiou]re$|x$/u,
  },
  de: {
    words:
      'so wie ans kam geht kommt ganz zurück wieder doch denn dann hier dort beim ins ohne gegen bis ab ihm ihn euch dieser diese dieses jede jeder alle bekomme geld paket rechnung kunde der die das den dem des und ist nicht ein eine einen einem einer sie wir ihr ihre ihren ihnen ihrem ich zu zum zur mit für auf es hallo danke bitte haben habe hat wird werden wurde sind war bin kann können könnten möchte noch nur auch aber oder wenn dass wie was wann wo wer von vom bei an am im in aus nach vor seit über unter zwischen mir mich uns unser unsere kein keine mein meine mehr sehr schon jetzt heute gestern morgen guten tag vielen dank grüßen leider gerne alles',
    letters:
      /[äöüß]|sch|cht|ung$|en$|er$|ei|ie|eu|au|^(?:ge|be|ver|zw|vor|auf|ein)|ll$|nn$|chn|[bcdfghjklmnprstvz]t$|ck|tz|chen|zu/u,
  },
  pt: {
    words:
      'a o os as que não uma um você seu sua seus suas para com está estão muito obrigado obrigada olá e do da dos das em por mais nós foi ao à aos na no nas nos pelo pela se me lhe é são ser fazer ainda já quando onde quem porque desde até há fiz pode posso quero meu minha conta dinheiro encomenda pedido dia dias bom boa hoje amanhã ontem semana ninguém nada sempre nunca mesmo outro outra tudo este esta isso eu ele ela de a sem entre tenho',
    letters: /[ãõ]|ç|nh|lh|ção$|ções$|[áâêô]|ei|ou$|ado$|ido$|mente$|ões$|m$|os$|as$|dade$/u,
  },
};
