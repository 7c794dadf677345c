-- Reminders and mails to many that a person does not want.
CREATE TABLE declined_mail (
  person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  kind VARCHAR(20) NOT NULL,
  PRIMARY KEY (person_id, kind)
);
