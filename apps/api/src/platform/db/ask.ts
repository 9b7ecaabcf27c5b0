import { execute } from './connection';
import { currentScope, refuseInScope, ScopeError } from './current-scope';
import type { Answers, Question, Row, Statement, Tx } from './db';
import { sqlStateOf } from './db-errors';
import { narrowingOf } from './narrowing';
import type { ScopeCtx } from './scopes';

/**
 * One statement on one tenant's rows, committed by itself. For the few that run for every message: the ORM's
 * transaction around it costs several times what the statement does.
 */
export async function queryTenant<Result extends Row>(
  { platform, tenantId }: ScopeCtx,
  statement: Statement,
): Promise<Result[]> {
  const [rows] = await queryAll('queryTenant', { platform, tenantId }, [statement]);
  return rows as Result[];
}

/** Several in one message; each is answered as whoever asks it reads its rows. */
export async function askTenant<const Questions extends readonly Question<unknown>[]>(
  ctx: ScopeCtx,
  ...questions: Questions
): Promise<Answers<Questions>> {
  const statements = questions.map(({ statement }) => statement);
  return readAll(questions, await queryAll('askTenant', ctx, statements));
}

/** All of it is stored if every one of them that is demanded finds a row, and nothing of it otherwise: null. */
export async function askTenantIf<const Questions extends readonly Question<unknown>[]>(
  ctx: ScopeCtx,
  ...questions: Questions
): Promise<Answers<Questions> | null> {
  const demands = questions.filter(({ demanded }) => demanded).length;
  const statements = [...questions.map(({ statement }) => statement), allFound(demands)];
  try {
    return readAll(questions, await queryAll('askTenantIf', ctx, statements));
  } catch (error) {
    if (sqlStateOf(error) === notFound) return null;
    throw error;
  }
}

const tally = "current_setting('parley.found', true)";

/** Among what a demanded question returns of its row: it counts in the transaction, where no driver has to look. */
export const found = `set_config('parley.found', concat(${tally}, '+'), true) AS found`;

const notFound = 'PA001';
const allFound = (demands: number): Statement => ({
  name: 'all-found',
  text: `SELECT demand(length(concat(${tally})) = $1::int)`,
  values: [demands],
});

async function queryAll(name: string, { platform, tenantId }: ScopeCtx, statements: readonly Statement[]) {
  if (!tenantId) throw new Error(`${name} needs a tenant: this context has none.`);
  refuseInScope(name);
  return platform.db.queryAlone(narrowingOf({ role: 'parley_tenant', tenantId }), statements);
}

/** A prepared statement in the transaction that is open, past the ORM. */
export async function queryIn<Result extends Row>(tx: Tx, statement: Statement): Promise<Result[]> {
  const [rows] = await queryAllIn(tx, [statement]);
  return rows as Result[];
}

/** Several of them in one message. */
export async function askIn<const Questions extends readonly Question<unknown>[]>(
  tx: Tx,
  ...questions: Questions
): Promise<Answers<Questions>> {
  const statements = questions.map(({ statement }) => statement);
  return readAll(questions, await queryAllIn(tx, statements));
}

async function queryAllIn(tx: Tx, statements: readonly Statement[]): Promise<Row[][]> {
  const scope = currentScope();
  if (scope?.tx !== tx || !scope.connection) throw new ScopeError('A statement outside its transaction.');
  try {
    return await execute(scope.connection, statements);
  } catch (error) {
    scope.broken = true;
    throw error;
  }
}

function readAll<const Questions extends readonly Question<unknown>[]>(questions: Questions, rows: Row[][]) {
  return questions.map(({ read }, at) => read(rows[at] ?? [])) as Answers<Questions>;
}
