-- What a module has told of a session, for the mails that say where to be: lines of one language, parted by line breaks.
CREATE TABLE session_note (
  id BIGINT NOT NULL PRIMARY KEY,
  session_id BIGINT NOT NULL REFERENCES training_session (id) ON DELETE CASCADE,
  module_id VARCHAR(30) NOT NULL,
  language VARCHAR(2) NOT NULL,
  told VARCHAR(2000) NOT NULL,
  version INT NOT NULL,
  CONSTRAINT session_note_once UNIQUE (session_id, module_id, language)
);
