-- Health data: the words are erased, the line stays as a count without a person.
CREATE TABLE accommodation_need (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  enrolment_id BIGINT REFERENCES enrolment (id) ON DELETE SET NULL,
  status VARCHAR(10) NOT NULL,
  need VARCHAR(1000),
  answer VARCHAR(1000),
  consented_at TIMESTAMP NOT NULL,
  answer_by TIMESTAMP NOT NULL,
  answered_at TIMESTAMP,
  version INT NOT NULL,
  CONSTRAINT one_need_per_enrolment UNIQUE (enrolment_id)
);
CREATE INDEX accommodation_need_by_session ON accommodation_need (session_id);
