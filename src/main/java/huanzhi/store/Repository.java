package huanzhi.store;

/// Marks the one class of an aggregate that holds its SQL; no other class outside the store may use jOOQ.
public interface Repository {}
