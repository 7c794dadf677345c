-- Which actions a module serves, so that an action whose module is gone can say so.
ALTER TABLE module_record ADD COLUMN actions VARCHAR(400);
