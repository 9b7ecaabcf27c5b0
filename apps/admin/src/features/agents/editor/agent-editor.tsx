import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/member';
import { Notice } from '../../../ui/notice';
import { SaveBar } from '../../../ui/save-bar';
import { TroubleNotice } from '../../../ui/trouble';
import { LeaveGuard } from '../../business/leave-guard';
import { Playground } from '../playground/playground';
import type { Agent } from '../types';
import { tabOf, tabs } from './draft';
import classes from './editor.module.css';
import { EditorTabs } from './editor-tabs';
import { Part } from './part';
import { SaveVersion } from './save-version';
import { type Told, useDraft } from './use-draft';
import { useSaveAgent } from './use-save-agent';

const route = getRouteApi('/member/agents/agents/$agentId');

export function AgentEditor({ agent, told }: { agent: Agent; told: Told }) {
  const { t } = useTranslation('agents');
  const readOnly = !useCan('agents:write') || agent.archivedAt !== null;
  const { tab: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const tab = tabs.find((each) => each === asked) ?? 'identity';
  const open = (field: string) =>
    void navigate({ search: { tab: tabOf(field) }, replace: true, ignoreBlocker: true });
  const at = useDraft(agent, told);
  const { draft, changed, dirty } = at;
  const [asking, setAsking] = useState(false);
  const [talkTo, setTalkTo] = useState<number | null>(null);
  const save = useSaveAgent(agent.id, { onSaved: at.saved, onFault: open, onOver: () => setAsking(false) });
  const nameless = draft.name.trim() === '';
  const faults = { ...(nameless && { name: t('identity.nameMissing') }), ...save.faults };
  const submit = (event: FormEvent) => {
    // A dialog of a part has a form of its own, whose submission passes here too.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    at.tidy();
    if (nameless) open('name');
    else if (changed.config) setAsking(true);
    else if (changed.identity) save.mutate({ draft, changed });
  };
  return (
    <div className={`${classes.editor} ${readOnly ? classes.whole : ''}`}>
      <EditorTabs current={tab} faulty={Object.keys(faults).map(tabOf)} />
      <form className={classes.form} onSubmit={submit} noValidate>
        {at.overtaken && <Notice tone="warn">{t('editor.overtaken', { number: told.number })}</Notice>}
        <Part
          {...{ tab, agent, draft, readOnly, faults }}
          change={at.change}
          tell={at.tell}
          onTalk={setTalkTo}
        />
        {!asking && <TroubleNotice error={save.error} />}
        <SaveBar
          dirty={dirty && !readOnly}
          pending={save.isPending}
          onDiscard={at.discard}
          says={t(changed.config ? 'editor.unsavedVersion' : 'editor.unsaved')}
        />
        <LeaveGuard active={dirty && !save.isPending} />
      </form>
      {!readOnly && (
        <div className={classes.side}>
          <Playground
            key={talkTo}
            agentId={agent.id}
            draft={draft}
            version={talkTo}
            onEdited={() => setTalkTo(null)}
          />
        </div>
      )}
      {asking && (
        <SaveVersion
          agent={agent}
          pending={save.isPending}
          error={save.error}
          onSave={(words) => save.mutate({ draft, changed, version: { ...words, basedOn: at.basedOn } })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
