import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTRPC } from '../api/trpc';
import { type Strength, shortest, strengthOf } from './password-strength';

type Judgement = { strength: Strength; problem: string | null };

const pauseMs = 400;

/** Our own guess at once, the server's verdict as soon as the typing pauses. */
export function useJudgement(password: string, known: string[]): Judgement {
  const trpc = useTRPC();
  const judge = useMutation(trpc.register.judgePassword.mutationOptions({ retry: false, gcTime: 0 }));
  const ask = useEffectEvent((typed: string) => {
    judge.mutate({ password: typed, about: known.filter(Boolean).map((text) => text.slice(0, 120)) });
  });

  useEffect(() => {
    if (password.length < shortest) return;
    const timer = setTimeout(() => ask(password), pauseMs);
    return () => clearTimeout(timer);
  }, [password]);

  const verdict = judge.variables?.password === password ? judge.data : undefined;
  if (!verdict) return { strength: strengthOf(password, known), problem: null };
  return { strength: Math.min(4, Math.max(0, verdict.score)) as Strength, problem: verdict.problem };
}
