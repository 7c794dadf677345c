-- Mass mail: a text or an invitation to an audience, whose exact list is kept before anything leaves.
CREATE TABLE mailing (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(60) NOT NULL,
  module_id VARCHAR(30),
  session_id BIGINT REFERENCES training_session (id),
  state VARCHAR(10) NOT NULL,
  subject VARCHAR(200),
  content VARCHAR(8000),
  -- JSON: how the recipients were chosen
  audience VARCHAR(2000) NOT NULL,
  recipients INT NOT NULL,
  confirmations INT NOT NULL,
  created_by BIGINT REFERENCES person (id),
  created_at TIMESTAMP NOT NULL,
  confirmed_at TIMESTAMP,
  version INT NOT NULL
);
CREATE INDEX mailing_by_session ON mailing (session_id);

CREATE TABLE mailing_recipient (
  id BIGINT NOT NULL PRIMARY KEY,
  mailing_id BIGINT NOT NULL REFERENCES mailing (id) ON DELETE CASCADE,
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  -- why nothing is sent to this person, or null
  exclusion VARCHAR(30),
  version INT NOT NULL,
  UNIQUE (mailing_id, person_id)
);
CREATE INDEX mailing_recipient_by_person ON mailing_recipient (person_id);

ALTER TABLE message ADD COLUMN mailing_id BIGINT REFERENCES mailing (id);
CREATE INDEX message_by_mailing ON message (mailing_id);
-- An invitation's reader came by the link, or said no.
ALTER TABLE message ADD COLUMN opened_at TIMESTAMP;
ALTER TABLE message ADD COLUMN declined_at TIMESTAMP;
