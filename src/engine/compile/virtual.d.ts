declare module 'virtual:virgil/rules/en' {
  import type { CompiledLanguage } from './compiled';

  const compiled: CompiledLanguage;
  export default compiled;
}

declare module 'virtual:virgil/summaries' {
  import type { RuleSetSummary } from '../../model';

  const summaries: RuleSetSummary[];
  export default summaries;
}
