package huanzhi.base;

/// Names one record of the store from outside its room: the table it lies in and its id.
public record RecordKey(String table, long id) {}
