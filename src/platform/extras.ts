import { Injectable } from '@nestjs/common';

/** What somebody has added to the house beyond its rooms, by name: screens ask for it only where it is there. */
@Injectable()
export class Extras {
  private readonly added = new Set<string>();

  add(name: string): void {
    this.added.add(name);
  }

  names(): string[] {
    return [...this.added];
  }
}
