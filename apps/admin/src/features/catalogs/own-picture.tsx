import type { CatalogItem } from '../../api/contract';
import { PictureFault } from './picture-fault';
import { Picture } from './thumb';
import { useRereadCatalogs } from './use-catalogs';

/** The picture of an item, or why it is not there: that is known once it was tried. */
export function OwnPicture({ at, item }: { at: string; item: CatalogItem | null }) {
  const reread = useRereadCatalogs();
  const isTheirs = at === item?.picture;
  const fault = isTheirs ? item.pictureFault : null;
  return (
    <>
      <Picture
        key={String(fault?.at)}
        at={at}
        large
        onBroken={() => {
          if (isTheirs && !fault) void reread();
        }}
      />
      {item && fault && <PictureFault item={item} fault={fault} />}
    </>
  );
}
