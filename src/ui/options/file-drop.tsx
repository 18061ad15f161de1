import { useSignal } from '@preact/signals';
import { useWords } from '../words';

export interface FileDropProps {
  label: string;
  /** Ends of file names, as an input wants them. */
  accept: string;
  multiple?: boolean;
  take(files: readonly File[]): void;
}

/** A place to drop files on, or to choose them by. */
export function FileDrop({ label, accept, multiple = false, take }: FileDropProps) {
  const words = useWords();
  const isOver = useSignal(false);
  const over = (on: boolean) => (event: DragEvent) => {
    event.preventDefault();
    isOver.value = on;
  };
  const taken = (files: FileList | null | undefined): void => {
    if (files?.length) take([...files]);
  };
  return (
    <label
      class={isOver.value ? 'drop over' : 'drop'}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        taken(event.dataTransfer?.files);
      }}
    >
      <span>{label}</span>
      <small>{words('options.drop')}</small>
      <input
        type="file"
        class="unseen"
        accept={accept}
        multiple={multiple}
        onChange={({ currentTarget }) => {
          taken(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
