export const noticeStates = ['waiting', 'handled', 'failed', 'foreign'] as const;

export const noticeStateOf = (name: string | undefined) => noticeStates.find((each) => each === name);
