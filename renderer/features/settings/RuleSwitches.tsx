// Enables or disables check rules, one switch per rule. Applies at once to all annexes of this library.
import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { RULES } from '#shared/check/rules/index.ts';
import { useText } from '../../i18n/index.ts';
import { useServices } from '../../state/services.ts';

export function RuleSwitches(): ReactElement {
  const text = useText();
  const { agency } = useServices();
  const disabled = useStore(agency.store, ({ disabledRules }) => disabledRules);
  const toggle = (id: string): void =>
    agency.set({ disabledRules: disabled.includes(id) ? disabled.filter((each) => each !== id) : [...disabled, id] });
  return (
    <details className="rule-switches">
      <summary>
        {text.settings.rules} <span className="quiet">{text.settings.rulesOn(RULES.length - disabled.length, RULES.length)}</span>
      </summary>
      <p className="quiet">{text.settings.rulesHint}</p>
      <ul>
        {RULES.map(({ id }) => (
          <li key={id}>
            <label title={text.check[id].why}>
              <input type="checkbox" checked={!disabled.includes(id)} onChange={() => toggle(id)} />
              {text.check[id].title}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
