/** What is made of the rule files when building, by language. */
declare module 'virtual:virgil/rules' {
  const read: Record<import('../../model').Language, () => import('./compiled').CompiledLanguage>;
  export default read;
}

declare module 'virtual:virgil/summaries' {
  const summaries: Record<import('../../model').Language, import('../../model').RuleSetSummary[]>;
  export default summaries;
}

declare module 'virtual:virgil/catalogues' {
  /** By language, and then by the id of the rule set. */
  const catalogues: Record<
    import('../../model').Language,
    () => Promise<{ default: Record<string, import('../../model').RuleSummary[]> }>
  >;
  export default catalogues;
}
