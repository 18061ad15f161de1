import { useWords } from '../../words';
import { OwnAddresses } from '../own-addresses';
import { wheres } from '../rule-sets/where';
import { BrokenRows } from './broken-rows';
import { Candidates } from './candidates';
import { useTickets } from './context';
import { Preview } from './preview';
import { PARTS, type Mapping } from './reading/columns';
import type { FirstLook } from './reading/first-look';
import { ENCODINGS } from './reading/text';
import { SelectField } from './select-field';

/** What the file is, what its columns hold, and its first rows. */
export function MappingForm() {
  const { look } = useTickets();
  return look.value && <MappingOf key={look.value.encoding} look={look.value} />;
}

function MappingOf({ look }: { look: FirstLook }) {
  const words = useWords();
  const { file, where, mapping, lookAgain, lookOnce, review, startOver } = useTickets();
  const isReady = !look.isTable || Boolean(mapping.value.reply);
  return (
    <form
      class="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void review();
      }}
    >
      <p>
        <b>{file.value?.name}</b> {look.origin && words(`options.tickets.origin.${look.origin}`)}
      </p>
      <div class="file-choices">
        {look.format !== 'mbox' && (
          <SelectField
            label={words('options.tickets.encoding')}
            value={look.encoding}
            options={ENCODINGS.map((value) => ({ value, text: value.toUpperCase() }))}
            change={(encoding) => void lookAgain(encoding)}
          />
        )}
        <SelectField
          label={words('options.tickets.where')}
          value={where.value}
          options={wheres.map((value) => ({ value, text: words(`options.where.${value}`) }))}
          change={(value) => (where.value = value)}
        />
      </div>
      {!look.isTable && <p>{words('options.tickets.whole')}</p>}
      {look.isTable && (
        <fieldset>
          <legend>{words('options.tickets.map')}</legend>
          {PARTS.map((part) => (
            <SelectField
              key={part}
              label={words(`options.tickets.parts.${part}`)}
              value={mapping.value[part] ?? ''}
              options={[
                { value: '', text: words('options.tickets.noColumn') },
                ...look.columns.map((column) => ({ value: column, text: column })),
              ]}
              change={(column) => (mapping.value = withColumn(mapping.value, part, column))}
            />
          ))}
        </fieldset>
      )}
      {look.format === 'mbox' && <OwnAddresses changed={(decided) => void lookOnce(decided)} />}
      <Preview
        rows={look.rows}
        mapping={mapping.value}
        none={words(look.format === 'mbox' ? 'options.tickets.noMails' : 'options.tickets.noRows')}
      />
      <BrokenRows count={look.broken.length} first={look.broken.slice(0, 50)} />
      <Candidates />
      {!isReady && <p role="status">{words(noReplies(look))}</p>}
      <div class="actions">
        <button type="submit" class="do" aria-disabled={!isReady}>
          {words('options.tickets.start')}
        </button>
        <button type="button" class="plain" onClick={startOver}>
          {words('options.tickets.another')}
        </button>
      </div>
    </form>
  );
}

/** The exports of helpdesks as tables tell of tickets, and not what was said in them. */
function noReplies({ origin, guess }: FirstLook) {
  if (guess.reply || !origin || origin === 'gmail') return 'options.tickets.needsReply';
  return `options.tickets.noReplies.${origin}` as const;
}

function withColumn(mapping: Partial<Mapping>, part: keyof Mapping, column: string): Partial<Mapping> {
  const others = Object.entries(mapping).filter(([other]) => other !== part);
  return Object.fromEntries(column ? [...others, [part, column]] : others);
}
