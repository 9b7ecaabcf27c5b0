-- One mail while something waits for approval in a conversation, to whoever wants such mails.
ALTER TABLE "draft" ADD COLUMN "mailed_at" TIMESTAMPTZ(3);
ALTER TABLE "member_wishes" ADD COLUMN "mail_drafts" BOOLEAN NOT NULL DEFAULT true;
