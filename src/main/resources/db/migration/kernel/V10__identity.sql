-- A stored answer is sealed with what the caller sent, so that a reader of the table learns nothing.
ALTER TABLE idempotent_answer ADD COLUMN content_type VARCHAR(120);

-- A personal link of a mail may be opened again until it expires; one to sign in works once.
ALTER TABLE sign_in_link ADD COLUMN reusable BOOLEAN DEFAULT FALSE NOT NULL;
CREATE INDEX sign_in_link_by_person ON sign_in_link (person_id, created_at);
CREATE INDEX api_token_by_person ON api_token (person_id);
CREATE INDEX idempotent_answer_by_age ON idempotent_answer (created_at);
