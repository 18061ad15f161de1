import type { Content } from './content';
import type { Settings } from './settings';
import type { Standing } from './standing';
import type { TeamFile } from './team-file';

/** Everything that was decided and written, and by whom. */
export interface Everything {
  standing: Standing;
  settings: Settings;
  /** Written in this browser. */
  own: Content;
  team: TeamFile | null;
  /** All rule sets and words that are judged by, from wherever they come. */
  content: Content;
  /** What could not be understood of the company's policy. */
  misread: readonly string[];
  /** What could not be read and was set aside, by the name under which it lay; null when there is nothing. */
  setAside: Readonly<Record<string, unknown>> | null;
}
