import { useRef, useState } from 'react';
import { GIVEN_UP, isRefused, Refused } from '../../api/problem';

export interface Namesake {
  /** The name about which the question is. */
  asked: string;
  id: string;
  name: string;
  code: string | null;
}

/** The server refuses a second enterprise of one name until somebody has looked and says that these are two. */
export function useNamesake() {
  const [namesake, setNamesake] = useState<Namesake>();
  const confirmed = useRef<string | undefined>(undefined);
  return {
    namesake,
    isConfirmed: (name: string): boolean => confirmed.current === name,
    confirm: (): void => {
      confirmed.current = namesake?.asked;
    },
    /** Where the refusal is this one, the question stands in its place. */
    insteadOf: (error: unknown, asked: string): unknown => {
      setNamesake(undefined);
      if (!isRefused(error, 'ENTERPRISE.NAME_TAKEN')) return error;
      const { enterpriseId, name, enterpriseCode } = error.facts;
      setNamesake({
        asked,
        id: String(enterpriseId),
        name: String(name),
        code: typeof enterpriseCode === 'string' ? enterpriseCode : null,
      });
      return new Refused({ code: GIVEN_UP });
    },
  };
}
