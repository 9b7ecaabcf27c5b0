/** What every way to add is given. */
export type AddProps = { collectionId: string | undefined; onClose: () => void };
