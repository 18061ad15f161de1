import { useWords } from '../words';
import { useDesk } from './context';

/** What a person should know before they go on: what was not saved or could not be read. */
export function Notices() {
  const words = useWords();
  const desk = useDesk();
  const { setAside, misread } = desk.stored.value;
  return (
    <>
      {desk.isNotKept.value && (
        <p class="notice" role="alert">
          {words('options.notKept')}
        </p>
      )}
      {setAside && (
        <div class="notice" role="alert">
          <p>{words('options.setAside.says')}</p>
          <button
            type="button"
            class="plain"
            onClick={() => desk.save('virgil-settings-before.json', JSON.stringify(setAside, null, 2))}
          >
            {words('options.setAside.save')}
          </button>
          <button type="button" class="quiet" onClick={() => void desk.forgetSetAside()}>
            {words('options.setAside.forget')}
          </button>
        </div>
      )}
      {misread.length > 0 && (
        <p class="notice" role="alert">
          {words('options.misread', [misread.join(', ')])}
        </p>
      )}
    </>
  );
}
