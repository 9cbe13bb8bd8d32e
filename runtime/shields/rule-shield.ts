/** A shield of rules: phrases that must not be said. */
import { refusalText, spokenText, type Shield, type ShieldViolation } from './shield.ts';

export interface ShieldRule {
  /** Found anywhere in a message, in upper or lower case. */
  readonly phrase: string;
  readonly level?: ShieldViolation['level'];
  /** What kind of violation it is, told in the metadata. */
  readonly type?: string;
  readonly userMessage?: string;
}

/** The first rule whose phrase is found objects. */
export function ruleShield(rules: readonly ShieldRule[]): Shield {
  return {
    judge: async (conversation) => {
      const said = spokenText(conversation.at(-1)).toLowerCase();
      const rule = rules.find(({ phrase }) => said.includes(phrase.toLowerCase()));
      return rule === undefined ? undefined : violation(rule);
    },
  };
}

function violation(rule: ShieldRule): ShieldViolation {
  return {
    level: rule.level ?? 'error',
    userMessage: rule.userMessage ?? refusalText,
    metadata: { violation_type: rule.type ?? rule.phrase },
  };
}
