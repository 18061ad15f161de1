declare module 'virtual:virgil/rules/en' {
  import type { CompiledLanguage } from './compiled';

  export default function read(): CompiledLanguage;
}

declare module 'virtual:virgil/rules/it' {
  import type { CompiledLanguage } from './compiled';

  export default function read(): CompiledLanguage;
}

declare module 'virtual:virgil/summaries' {
  import type { RuleSetSummary } from '../../model';

  const summaries: Record<'en' | 'it', RuleSetSummary[]>;
  export default summaries;
}

declare module 'virtual:virgil/catalogue/en' {
  import type { RuleSummary } from '../../model';

  /** By the id of the rule set. */
  const catalogue: Record<string, RuleSummary[]>;
  export default catalogue;
}

declare module 'virtual:virgil/catalogue/it' {
  import type { RuleSummary } from '../../model';

  /** By the id of the rule set. */
  const catalogue: Record<string, RuleSummary[]>;
  export default catalogue;
}
