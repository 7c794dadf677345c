-- Persons wait for their turn by stripes (R18): a person's own row stays readable meanwhile.
CREATE TABLE person_turn (
  stripe INT NOT NULL PRIMARY KEY,
  turn BIGINT NOT NULL
);
INSERT INTO person_turn (stripe, turn)
  SELECT tens.n * 16 + ones.n, 0
  FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) tens (n),
    (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) ones (n);

-- When an offer's clock began (R7): a session that moves dates the offer anew from there.
ALTER TABLE enrolment ADD COLUMN offer_started_at TIMESTAMP;
-- When the obstacle goes by itself.
ALTER TABLE enrolment ADD COLUMN cause_until TIMESTAMP;
-- The series that the entry asks for as a whole (R21).
ALTER TABLE enrolment ADD COLUMN series_id BIGINT REFERENCES series (id);
-- What the module answered when the entry was made; the queue is walked without asking it again.
ALTER TABLE enrolment ADD COLUMN needs_approval BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE enrolment ADD COLUMN request_holds BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE enrolment ADD COLUMN asked_again BOOLEAN NOT NULL DEFAULT FALSE;
