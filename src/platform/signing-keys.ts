const DATABASE = 'virgil';
const STORE = 'keys';
const NAME = 'signing';

/**
 * This browser's own keys to sign with, made when they are first needed. The private one can't be read by anybody,
 * us included; only a database keeps such keys.
 */
export async function signingKeys(): Promise<CryptoKeyPair> {
  const database = await opened();
  const known = await answered<CryptoKeyPair | undefined>(
    database.transaction(STORE).objectStore(STORE).get(NAME),
  );
  if (known) return known;
  const made = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  // The type covers every algorithm; this one always makes a pair.
  const pair = made as CryptoKeyPair;
  await answered(database.transaction(STORE, 'readwrite').objectStore(STORE).put(pair, NAME));
  return pair;
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The keys could not be read.')),
    );
  });
}
