interface RuleTableProps {
  groups: readonly { title: string; rules: readonly { id: string; level: 'error' | 'warning' | 'both'; says: string }[] }[];
}

const levels = { error: 'error', warning: 'warning', both: 'error or warning' } as const;

/** Every rule of the checker by its name. */
export function RuleTable({ groups }: RuleTableProps) {
  return groups.map(({ title, rules }) => (
    <section key={title} className="rule-group">
      <h3>{title}</h3>
      <dl>
        {rules.map(({ id, level, says }) => (
          <div key={id} id={`rule-${id}`}>
            <dt>
              <code>{id}</code> <span className={`rule-level rule-${level}`}>{levels[level]}</span>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}
