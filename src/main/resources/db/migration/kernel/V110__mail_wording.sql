-- What staff wrote in place of a kind's own words; each change is a row, so that the history stays.
CREATE TABLE mail_wording (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(80) NOT NULL,
  -- which of the kind's texts; empty for the plain one
  situation VARCHAR(30) NOT NULL,
  -- null for every action that has none of its own
  action_code VARCHAR(20) REFERENCES action (code),
  language VARCHAR(2) NOT NULL,
  -- both null: back to the kind's own words
  subject VARCHAR(200),
  content VARCHAR(8000),
  written_by BIGINT REFERENCES person (id),
  written_at TIMESTAMP NOT NULL,
  -- null for the one that holds
  replaced_at TIMESTAMP,
  version INT NOT NULL
);
CREATE INDEX mail_wording_by_kind ON mail_wording (kind, language);
