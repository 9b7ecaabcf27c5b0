import { Textarea } from '@mantine/core';
import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './composer.module.css';
import type { Mode } from './drafts';
import { type Asked, askedAt, fillIn } from './suggest';
import { Suggestions, useSuggestions } from './suggestions';

type FieldProps = {
  field: RefObject<HTMLTextAreaElement | null>;
  mode: Mode;
  text: string;
  contactName: string;
  onText: (text: string) => void;
  onSend: (closes: boolean) => void;
  onFiles: (files: FileList) => void;
};

export function ComposerField({ field, mode, text, contactName, onText, onSend, onFiles }: FieldProps) {
  const { t } = useTranslation('inbox');
  const listId = useId();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [at, setAt] = useState(0);
  const options = useSuggestions(asked);
  const chosen = options[Math.min(at, options.length - 1)];
  const open = asked !== null && options.length > 0;
  const moveCaret = useCaret(field, text);
  const sign = mode === 'note' ? '@' : '/';

  const look = () => {
    const box = field.current;
    const next = box ? askedAt(box.value, box.selectionStart, sign) : null;
    setAsked(next);
    if (next?.query !== asked?.query) setAt(0);
  };
  const choose = (filling: string) => {
    if (!asked) return;
    const filled = fillIn(text, asked, filling);
    onText(filled.text);
    moveCaret(filled.caret);
    setAsked(null);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const done = open && chosen ? steer(event.key) : speak(event);
    if (done) event.preventDefault();
  };
  const steer = (key: string): boolean => {
    if (key === 'ArrowDown') setAt((at + 1) % options.length);
    else if (key === 'ArrowUp') setAt((at - 1 + options.length) % options.length);
    else if (key === 'Escape') setAsked(null);
    else if ((key === 'Enter' || key === 'Tab') && chosen) choose(chosen.filling);
    else return false;
    return true;
  };
  const speak = ({ key, shiftKey, metaKey, ctrlKey }: KeyboardEvent): boolean => {
    if (key === 'Escape') {
      if (asked) setAsked(null);
      else field.current?.blur();
      return true;
    }
    if (key !== 'Enter' || shiftKey) return false;
    onSend(mode === 'reply' && (metaKey || ctrlKey));
    return true;
  };

  return (
    <div className={classes.field}>
      {asked && (
        <Suggestions id={listId} asked={asked} options={options} at={at} onAt={setAt} onChoose={choose} />
      )}
      <Textarea
        ref={field}
        autosize
        minRows={2}
        maxRows={10}
        variant="unstyled"
        dir="auto"
        value={text}
        aria-label={mode === 'note' ? t('composer.noteFor') : t('composer.replyTo', { name: contactName })}
        placeholder={mode === 'note' ? t('composer.noteFor') : t('composer.replyTo', { name: contactName })}
        aria-autocomplete="list"
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && chosen ? `${listId}-${chosen.key}` : undefined}
        onChange={(event) => {
          onText(event.currentTarget.value);
          look();
        }}
        onClick={look}
        onBlur={() => setAsked(null)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          if (event.clipboardData.files.length === 0) return;
          event.preventDefault();
          onFiles(event.clipboardData.files);
        }}
      />
    </div>
  );
}

/** Puts the caret where what was filled in ends, once it stands there. */
function useCaret(field: RefObject<HTMLTextAreaElement | null>, text: string): (to: number) => void {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    const to = wanted.current;
    wanted.current = null;
    if (to !== null && to <= text.length) field.current?.setSelectionRange(to, to);
  }, [field, text]);
  return (to) => {
    wanted.current = to;
  };
}
