/** A file, or the form of what is in it. Facts: the field or its place; then what may stand there. */
type OfForm =
  | 'fileEmpty'
  | 'fileTooLarge'
  | 'tooDeep'
  | 'noTeamFile'
  | 'notYaml'
  | 'badIndent'
  | 'notClosed'
  | 'alias'
  | 'twice'
  | 'unknownField'
  | 'missingField'
  | 'empty'
  | 'badName'
  | 'notOneOf'
  | 'tooLong'
  | 'wantsText'
  | 'wantsList'
  | 'wantsTexts'
  | 'wantsFields'
  | 'wantsSwitch'
  | 'wantsNumber'
  | 'misfit';

/** A rule set that is too much. Facts: how much there is; how much there may be. */
type OfBounds = 'tooManyRules' | 'tooManyExamples' | 'tooManyPhrases' | 'longPhrase';

/** What a rule set says. Facts: the name, class or phrase that it is about. */
type OfRules =
  | 'builtInName'
  | 'unknownClass'
  | 'unknownCheck'
  | 'findsNothing'
  | 'hearsNothing'
  | 'missingWhere'
  | 'almostAnything'
  | 'noWords';

/** A pattern that can't be read. Facts: the pattern; the column, from 1; what was wanted or given there. */
type OfPattern =
  | 'patternSign'
  | 'patternWants'
  | 'patternEmpty'
  | 'patternBehind'
  | 'patternRole'
  | 'patternGap'
  | 'patternApostrophe'
  | 'patternMore';

/** An example that doesn't hold. Facts: the rule or signal; the example; the words that were flagged. */
type OfExample = 'missed' | 'elsewhere' | 'alarm' | 'unheard' | 'heard';

export type ReasonCode = OfForm | OfBounds | OfRules | OfPattern | OfExample;

/** Why something that a person wrote can't be taken. The interface has the words; the facts are filled into them. */
export interface Reason {
  code: ReasonCode;
  facts: readonly string[];
}

/** A reason with its facts, in the order in which its words name them. */
export function because(code: ReasonCode, ...facts: readonly (string | number)[]): Reason {
  return { code, facts: facts.map(String) };
}
