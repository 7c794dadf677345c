-- A module in quarantine is asked only where a failure closes what it decides; switching it on again ends it.
ALTER TABLE module_record ADD COLUMN quarantined_at TIMESTAMP;
ALTER TABLE module_record ADD COLUMN quarantine_reason VARCHAR(40);

CREATE SEQUENCE module_seq START WITH 50 INCREMENT BY 50;

-- Years (of a session's first day) for which an administrator has switched a module off.
CREATE TABLE module_year_off (
  id BIGINT NOT NULL PRIMARY KEY,
  module_id VARCHAR(30) NOT NULL REFERENCES module_record (id) ON DELETE CASCADE,
  programme_year INT NOT NULL,
  CONSTRAINT module_one_year UNIQUE (module_id, programme_year)
);
