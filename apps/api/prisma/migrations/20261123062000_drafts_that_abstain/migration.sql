-- A draft that says it does not know counts for calling a person, as an answer does.
ALTER TABLE "turn" ADD COLUMN "abstains" BOOLEAN NOT NULL DEFAULT false;
