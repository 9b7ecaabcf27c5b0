import { articles as hotelArticles } from '../../demo/corvane/articles';
import { topics as hotelTopics } from '../../demo/corvane/faq';
import type { DemoTopic } from '../../demo/types';
import { homesCatalog } from '../../demo/verandam/catalog';
import { Mark, Shell } from './shell';
import { Art } from './site';

const doors = [
  {
    href: '/admin',
    title: 'Open the admin',
    text: 'Where a business runs everything: people, workspaces, keys, settings.',
    action: 'Sign in or sign up',
  },
  {
    href: '/docs',
    title: 'Read the docs',
    text: 'Run it, host it yourself, build on it. Five minutes to the first page.',
    action: 'Getting started',
  },
  {
    href: '/status',
    title: 'See that it works',
    text: 'Every part of this server, whether it answers and how fast.',
    action: 'System status',
  },
] as const;

export function Landing({ publicUrl, setupOpen }: { publicUrl: string; setupOpen: boolean }) {
  return (
    <Shell
      title="Parley"
      description="Parley puts a team of AI agents on any website: grounded answers, product matches, bookings, and a person when a visitor asks for one. Open to self-hosting."
      canonical={`${publicUrl}/`}
      current="/"
      setupOpen={setupOpen}
      jsonLd={{
        '@type': 'SoftwareApplication',
        name: 'Parley',
        applicationCategory: 'BusinessApplication',
        operatingSystem: 'Linux, macOS, Windows',
        url: `${publicUrl}/`,
      }}
    >
      <section class="opening">
        <div>
          <h1>Every visitor gets an answer. And a person, when they ask for one.</h1>
          <p class="lead">
            Parley puts a team of AI agents on any website with one script tag. They answer from what the
            business knows, show where each answer comes from, find products, take bookings, and step aside
            for your people.
          </p>
          <p class="doors">
            <a class="button" href="#demos">
              Visit a demo business
            </a>
            <a class="button quiet" href="/admin">
              Open admin
            </a>
          </p>
        </div>
        <Conversation />
      </section>
      <Demos />
      <section aria-label="Where to go">
        <ul class="plain three">
          {doors.map(({ href, title, text, action }) => (
            <li key={href} class="card door">
              <h2>{title}</h2>
              <p>{text}</p>
              <a href={href}>
                {action}
                <Arrow />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <Principles />
    </Shell>
  );
}

function Conversation() {
  return (
    <figure class="talk">
      <div class="talk-head">
        <span class="faces" aria-hidden="true">
          <i class="face face-a">M</i>
          <i class="face face-b">O</i>
          <i class="face face-c">L</i>
        </span>
        <p>
          <strong>Hotel Corvane</strong>
          <br />
          <small>AI agents, and the people of the house</small>
        </p>
      </div>
      <p class="bubble mine">Can we keep the room a little longer on Sunday?</p>
      <div class="bubble theirs">
        <p>
          Yes, until 14:00 for € 35 per room. Eight rooms a day can do so, first come, first served.
          <sup>1</sup>
        </p>
        <p class="source">1 · Arrival and departure, “Times”</p>
      </div>
      <p class="bubble mine">We have a cello. Could someone help us carry it?</p>
      <p class="event">
        <Mark size={16} /> Leonie, concierge, joined
      </p>
      <p class="bubble theirs">Of course. I will be at your door at two, with a colleague and a blanket.</p>
      <figcaption>How it goes: quoted from the hotel’s own guide, then a person.</figcaption>
    </figure>
  );
}

const answers = (topics: readonly DemoTopic[]): number => topics.flatMap(({ questions }) => questions).length;

/** What a newcomer who has read nothing can do in a minute. */
const steps = [
  {
    title: 'Write as a visitor',
    text: 'Open a site below and use the button in its corner. No account is needed.',
  },
  {
    title: 'Answer as the business',
    text: 'Open the inbox in the admin beside it: the message is there already.',
  },
  {
    title: 'Watch both',
    text: 'Typing, read marks and answers arrive as they happen. Reload, go offline: nothing is lost.',
  },
] as const;

function Demos() {
  return (
    <section id="demos" class="demos" aria-labelledby="demos-title">
      <h2 id="demos-title">Two businesses live on this server</h2>
      <p class="lead">
        Invented, complete and yours to try: each has its own site, team, knowledge and workspace.
      </p>
      <ol class="plain three steps">
        {steps.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <div class="pair">
        <a class="demo" href="/demo/hotel">
          <Art src="/demo/hotel/art/harbour.svg" alt="" width={1600} height={1050} eager />
          <span class="demo-words">
            <strong>Hotel Corvane</strong>
            <span>
              A harbour hotel of 64 rooms: menus, a spa, {hotelArticles.length} guides and{' '}
              {answers(hotelTopics)} answers.
            </span>
            <em>
              Visit the hotel
              <Arrow />
            </em>
          </span>
        </a>
        <a class="demo" href="/demo/homes">
          <Art src="/demo/homes/art/lakeline-residences.svg" alt="" width={1200} height={840} eager />
          <span class="demo-words">
            <strong>Verandam Homes</strong>
            <span>
              A builder with {homesCatalog.items.length} kinds of home in six Indian cities, prices and homes
              left in the open.
            </span>
            <em>
              Find a home
              <Arrow />
            </em>
          </span>
        </a>
      </div>
    </section>
  );
}

const principles = [
  [
    'Quoted, not guessed',
    'Answers come from the business’s own pages, with the source beside them, or they say “I don’t know”.',
  ],
  ['Nothing lost', 'A message counts as sent when it is stored. Reconnecting shows exactly what was said.'],
  [
    'Yours',
    'One process and an embedded database to start, PostgreSQL and Redis when you grow. No call leaves unless you configure it.',
  ],
] as const;

function Principles() {
  return (
    <section aria-label="What Parley holds to">
      <dl class="three principles">
        {principles.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Arrow() {
  return (
    <svg
      class="arrow"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d="M3 8h10M9 4l4 4-4 4" />
    </svg>
  );
}
