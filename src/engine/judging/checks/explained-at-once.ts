import type { ConditionCheck } from './index';
import { isExplained } from './unknown-jargon';

/** Whether the words at the place are explained just before or behind them. */
export const explainedAtOnce: ConditionCheck = ({ reply }, { span }) =>
  span !== null && isExplained(reply.text, span);
