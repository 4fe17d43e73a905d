module sail-shop.example/shop

go 1.24
