/// The page of the code lists.
package huanzhi.register.code.ui;
