import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core';
import { IconRefresh, IconSend2 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTRPC } from '../../../api/trpc';
import { Card } from '../../../ui/card';
import { TroubleNotice } from '../../../ui/trouble';
import type { Draft } from '../editor/draft';
import classes from './playground.module.css';
import { SavedVersion } from './saved-version';
import { type Said, Talk } from './talk';
import { toldBy } from './told-by';

type PlaygroundProps = {
  agentId: string;
  draft: Draft;
  /** A saved one; null for what is on the screen. */
  version: number | null;
  onEdited: () => void;
};
const most = 40;

/** A conversation with a saved version or with what is on the screen; nothing of it is kept. */
export function Playground({ agentId, draft, version, onEdited }: PlaygroundProps) {
  const { t } = useTranslation('agents');
  const [said, setSaid] = useState<Said[]>([]);
  const [text, setText] = useState('');
  const [page, setPage] = useState('');
  const trpc = useTRPC();
  const ask = useMutation(
    trpc.playground.ask.mutationOptions({
      onSuccess: (reply) => setSaid((before) => [...before, { from: 'agent', text: reply.text, reply }]),
    }),
  );
  const send = () => {
    const question = text.trim();
    if (question === '' || ask.isPending) return;
    const next: Said[] = [...(ask.error ? said.slice(0, -1) : said), { from: 'visitor', text: question }];
    setSaid(next);
    setText('');
    const messages = next.slice(-most).map(({ from, text: words }) => ({ from, text: words.slice(0, 4000) }));
    ask.mutate(
      {
        agentId,
        ...toldBy(version, draft.config),
        messages,
        ...(page.trim() !== '' && { page: page.trim() }),
      },
      { onError: () => setText(question) },
    );
  };
  const restart = () => {
    setSaid([]);
    ask.reset();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const again = (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('try.restart')} onClick={restart}>
      <IconRefresh size={16} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
  return (
    <Card title={t('try.title')} hint={t(version === null ? 'try.hint' : 'try.hintSaved')}>
      <div className={classes.playground}>
        {version !== null && <SavedVersion number={version} onEdited={onEdited} />}
        <Talk said={said} draft={draft} pending={ask.isPending} />
        <TroubleNotice error={ask.error} />
        <div className={classes.composer}>
          {said.length > 0 && again}
          <Textarea
            aria-label={t('try.question')}
            placeholder={t('try.question')}
            dir="auto"
            autosize
            minRows={1}
            maxRows={5}
            maxLength={4000}
            value={text}
            onKeyDown={onKeyDown}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button
            onClick={send}
            loading={ask.isPending}
            disabled={text.trim() === ''}
            aria-label={t('try.send')}
          >
            <IconSend2 size={16} stroke={1.75} aria-hidden />
          </Button>
        </div>
        <TextInput
          size="xs"
          label={t('try.page')}
          placeholder="https://example.com/rooms"
          maxLength={500}
          value={page}
          onChange={(event) => setPage(event.currentTarget.value)}
        />
      </div>
    </Card>
  );
}
