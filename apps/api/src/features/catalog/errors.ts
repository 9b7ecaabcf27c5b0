import { Conflict, Invalid } from '../../platform/errors';

/** What is wrong, value by value. */
export class BadItem extends Invalid {
  constructor(readonly fields: Record<string, string>) {
    super('Some values need another look.');
  }
}

export class BadAttributes extends Invalid {
  constructor(readonly fields: Record<string, string>) {
    super('These attributes do not fit the items that are there.');
  }
}

export class NameTaken extends Conflict {
  constructor() {
    super('Another catalog has this name.');
  }
}

export class ExternalIdTaken extends Conflict {
  constructor() {
    super('Another item of this catalog has this id.');
  }
}

export class CatalogFull extends Conflict {
  constructor(most: number) {
    super(`A catalog takes ${most} items. Remove some, or make another catalog.`);
  }
}

export class TooManyCatalogs extends Conflict {
  constructor(most: number) {
    super(`A workspace takes ${most} catalogs.`);
  }
}

export class SyncSuperseded extends Conflict {
  constructor() {
    super('Another synchronisation began meanwhile, or this one ended. Begin a new one.');
  }
}

export class SyncEmpty extends Conflict {
  constructor() {
    super('This synchronisation named no item. Say that the catalog shall be empty if that is meant.');
  }
}

export class WrongTime extends Conflict {
  constructor(status: string) {
    super(`This import is ${status}: that cannot be done now.`);
  }
}
