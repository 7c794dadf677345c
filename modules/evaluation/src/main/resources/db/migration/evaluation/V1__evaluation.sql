-- Indicators of the added value of the service (action 4): aggregated figures only, of nobody in particular.

CREATE SEQUENCE evaluation_seq START WITH 50 INCREMENT BY 50;

CREATE TABLE evaluation_indicator (
  id BIGINT NOT NULL PRIMARY KEY,
  -- a code of the sheet's three families
  family VARCHAR(20) NOT NULL,
  label VARCHAR(200) NOT NULL,
  definition VARCHAR(1000) NOT NULL,
  unit VARCHAR(60) NOT NULL,
  source VARCHAR(200),
  fictitious BOOLEAN NOT NULL,
  version INT NOT NULL
);

-- people: how many persons the figure rests on; under five it is not shown.
CREATE TABLE evaluation_value (
  id BIGINT NOT NULL PRIMARY KEY,
  indicator_id BIGINT NOT NULL REFERENCES evaluation_indicator (id) ON DELETE CASCADE,
  departement VARCHAR(3) NOT NULL REFERENCES departement (code),
  quarter VARCHAR(7) NOT NULL,
  figure DECIMAL(12, 2) NOT NULL,
  people INT NOT NULL,
  fictitious BOOLEAN NOT NULL,
  version INT NOT NULL,
  CONSTRAINT evaluation_one_value UNIQUE (indicator_id, departement, quarter)
);
CREATE INDEX evaluation_value_by_quarter ON evaluation_value (quarter);
