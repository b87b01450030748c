import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import DownOutlined from '@ant-design/icons/DownOutlined';
import { Button, Input, Popover } from 'antd';
import { useState, type FormEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { api } from '../api/client';
import { newId } from '../api/new-id';
import { $api, refresh } from '../api/query';
import type { components } from '../api/schema';
import { useWords } from '../language/words';
import { VIEWS } from './saved-views.words';
import { useToast } from './toast';
import './kit.css';

type View = components['schemas']['ViewItem'];

/** Sets of filters that somebody has named, for the list on whose page this stands. */
export function SavedViews() {
  const t = useWords(VIEWS);
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={isOpen}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<Views close={() => setOpen(false)} />}
    >
      <Button aria-expanded={isOpen}>
        {t.views} <DownOutlined aria-hidden />
      </Button>
    </Popover>
  );
}

function Views({ close }: { close(): void }) {
  const t = useWords(VIEWS);
  const toast = useToast();
  const page = useLocation().pathname.slice(1);
  const { data } = $api.useQuery('get', '/api/v1/views', { params: { query: { page } } });
  const remove = async ({ id, page, name, query }: View): Promise<void> => {
    try {
      await api.DELETE('/api/v1/views/{id}', { params: { path: { id } } });
      await refresh();
      toast.done(t.removed, () => keepView({ page, name, query }));
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <div className="views">
      {data?.items.length === 0 && <p className="soft">{t.none}</p>}
      <ul>
        {data?.items.map((view) => (
          <li key={view.id}>
            <Link to={{ search: view.query }} onClick={close}>
              {view.name}
            </Link>
            <Button
              type="text"
              aria-label={t.remove(view.name)}
              icon={<DeleteOutlined aria-hidden />}
              onClick={() => void remove(view)}
            />
          </li>
        ))}
      </ul>
      <NewView page={page} done={close} />
    </div>
  );
}

function NewView({ page, done }: { page: string; done(): void }) {
  const t = useWords(VIEWS);
  const toast = useToast();
  const { search } = useLocation();
  const [name, setName] = useState('');
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!name.trim()) return;
    try {
      await keepView({ page, name: name.trim(), query: filtersOf(search) });
      await refresh();
      toast.done(t.saved);
      done();
    } catch (error) {
      toast.failed(error);
    }
  };
  return (
    <form className="views-new" onSubmit={(event) => void save(event)}>
      <Input
        aria-label={t.name}
        placeholder={t.name}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button htmlType="submit" disabled={!name.trim()}>
        {t.save}
      </Button>
    </form>
  );
}

function keepView(body: Pick<View, 'page' | 'name' | 'query'>): Promise<unknown> {
  return api.POST('/api/v1/views', { body, params: { header: { 'Idempotency-Key': newId() } } });
}

/** The filters without the place in the list: a view always begins at its first page. */
function filtersOf(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('after');
  return params.toString();
}
