import { writeFileSync } from 'node:fs';
import { CHANGELOG, changelogText } from './changelog-text';

/** `npm run changelog`: writes CHANGELOG.md. */
writeFileSync(CHANGELOG, await changelogText());
