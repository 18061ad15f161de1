import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/** Try rules on past tickets. Its parts come when somebody opens the section: charts and tables are heavy. */
export function Tickets() {
  const loaded = useSignal<{ Page: ComponentType } | null>(null);
  useEffect(() => {
    void (async () => {
      const { TicketsPage } = await import('./tickets-page');
      loaded.value = { Page: TicketsPage };
    })();
  }, []);
  const Page = loaded.value?.Page;
  return Page ? <Page /> : null;
}
