import type { Context } from 'hono';
import { sendPage } from './document';
import { Shell } from './shell';

/** For an address that leads nowhere. */
export const sendNotFound = (c: Context) =>
  sendPage(
    c,
    <Shell title="Not here" indexed={false} width="reading">
      <div class="lost">
        <p class="crumb">404</p>
        <h1>There is nothing at this address</h1>
        <p class="lead">
          It may have moved, or the link may have lost a letter. These are the doors that open:
        </p>
        <Doors />
      </div>
    </Shell>,
    404,
  );

/** For a fault of ours: no detail, only the id to quote. */
export const sendCrash = (c: Context, requestId: string) =>
  sendPage(
    c,
    <Shell title="Something broke" indexed={false} width="reading">
      <div class="lost">
        <p class="crumb">500</p>
        <h1>Something broke on our side</h1>
        <p class="lead">
          Nothing you sent was kept. Try once more; if it happens again, quote this number to whoever runs
          this server:
        </p>
        <p>
          <code class="quote">{requestId}</code>
        </p>
        <Doors />
      </div>
    </Shell>,
    500,
  );

function Doors() {
  return (
    <p class="doors">
      <a class="button" href="/">
        Front page
      </a>
      <a class="button quiet" href="/docs">
        Docs
      </a>
      <a class="button quiet" href="/status">
        Status
      </a>
    </p>
  );
}
