-- What is arranged for accommodation needs: a need is known by its id alone, nothing here tells whose it is or what.

CREATE SEQUENCE disability_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE disability_measure (
  id BIGINT NOT NULL PRIMARY KEY,
  need_id BIGINT NOT NULL REFERENCES accommodation_need (id),
  session_id BIGINT NOT NULL REFERENCES training_session (id),
  kind VARCHAR(20) NOT NULL,
  provider VARCHAR(200),
  state VARCHAR(12) NOT NULL,
  planned_at TIMESTAMP NOT NULL,
  version INT NOT NULL
);
CREATE INDEX disability_measure_of ON disability_measure (session_id);
