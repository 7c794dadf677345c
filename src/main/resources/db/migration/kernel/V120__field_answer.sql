-- Answers to what modules ask of a session (no enrolment) or of who enrols, with the question's words.
CREATE TABLE field_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  enrolment_id BIGINT REFERENCES enrolment (id) ON DELETE CASCADE,
  module VARCHAR(30) NOT NULL,
  name VARCHAR(30) NOT NULL,
  answer VARCHAR(1000) NOT NULL,
  sensitivity VARCHAR(10) NOT NULL,
  kept_days INT,
  label_fr VARCHAR(300) NOT NULL,
  label_en VARCHAR(300) NOT NULL,
  told_fr VARCHAR(1000) NOT NULL,
  told_en VARCHAR(1000) NOT NULL,
  version INT NOT NULL
);
CREATE INDEX field_answer_by_session ON field_answer (session_id);
CREATE INDEX field_answer_by_enrolment ON field_answer (enrolment_id);
CREATE INDEX field_answer_by_retention ON field_answer (kept_days);
