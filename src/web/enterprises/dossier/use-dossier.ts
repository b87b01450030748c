import { useParams } from 'react-router';
import { $api } from '../../api/query';

/** The enterprise of the address. */
export function useDossier() {
  const { id = '' } = useParams();
  return $api.useQuery('get', '/api/v1/enterprises/{id}', { params: { path: { id } } });
}
