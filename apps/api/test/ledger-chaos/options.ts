export type ChaosOptions = {
  /** A migrated database of its own. */
  url: string;
  operations: number;
  seed: number;
  tenants: number;
  nodes: number;
  /** Operations at once on one node. */
  lanes: number;
  /** After about so many operations a node is killed. */
  killEvery: number;
  /** And a connection is cut by the server. */
  cutEvery: number;
  /** How often all of the ledger is looked at meanwhile. */
  looks: number;
  naive?: boolean;
  signal?: AbortSignal;
  say?: (line: string) => void;
};

export type ChaosReport = {
  operations: number;
  refused: Record<string, number>;
  kills: number;
  cuts: number;
  /** Operations whose outcome their node never learnt. */
  unknown: number;
  entries: number;
  violations: string[];
};
